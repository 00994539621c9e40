// flags: -C opt-level=2 -C debuginfo=2
// run: xdp prog=prog input=64 return=5
// run: xdp prog=prog2 input=64 return=2
// bpftool: no (rustc gives externs no BTF)
// SPDX-License-Identifier: MIT
// What rustc makes of programs that call one another; see generate.sh.
#![feature(no_core, lang_items, intrinsics, rustc_attrs, auto_traits, arbitrary_self_types)]
#![no_core]
#![no_std]
#![crate_type = "lib"]
#![allow(internal_features)]

#[lang = "pointee_sized"] pub trait PointeeSized {}
#[lang = "meta_sized"] pub trait MetaSized: PointeeSized {}
#[lang = "sized"] pub trait Sized: MetaSized {}
#[lang = "copy"] pub trait Copy {}
impl Copy for u64 {}
impl Copy for u32 {}
impl Copy for i32 {}
impl<T> Copy for *const T {}
impl<T> Copy for *mut T {}
#[lang = "sync"] pub unsafe trait Sync {}
unsafe impl Sync for [u8; 4] {}
unsafe impl Sync for u64 {}
#[lang = "freeze"] pub unsafe auto trait Freeze {}
#[lang = "legacy_receiver"] pub trait LegacyReceiver {}
#[lang = "drop_in_place"] unsafe fn drop_in_place<T: ?Sized>(_: *mut T) {}

#[repr(C)]
pub struct Ctx { pub data: u32, pub data_end: u32 }

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = [71, 80, 76, 0];

#[no_mangle]
pub static mut COUNTER: u64 = 0;
#[no_mangle]
pub static mut SEED: u64 = 7;

extern "C" { fn other(x: u64) -> u64; static mut SHARED: u64; }

#[inline(never)]
#[no_mangle]
pub unsafe extern "C" fn helper_fn(x: u64) -> u64 { other(x) }

#[no_mangle]
#[link_section = "xdp"]
pub unsafe extern "C" fn prog(ctx: *const Ctx) -> i32 {
    COUNTER = SEED;
    SHARED = (*ctx).data_end as u64;
    helper_fn(5) as i32
}
