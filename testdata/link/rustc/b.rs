// flags: -C opt-level=2 -C debuginfo=2
// SPDX-License-Identifier: MIT
// The other.
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
impl<T> Copy for *const T {}
#[lang = "sync"] pub unsafe trait Sync {}
unsafe impl Sync for [u8; 4] {}
#[lang = "freeze"] pub unsafe auto trait Freeze {}
#[lang = "legacy_receiver"] pub trait LegacyReceiver {}
#[lang = "drop_in_place"] unsafe fn drop_in_place<T: ?Sized>(_: *mut T) {}

#[repr(C)]
pub struct Ctx { pub data: u32, pub data_end: u32 }
pub enum Kind { A(u64), B(u32) }

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = [71, 80, 76, 0];
#[no_mangle]
pub static mut SHARED: u64 = 0;

pub fn pick(k: &Kind) -> u64 { match k { Kind::A(x) => *x, Kind::B(y) => *y as u64 } }

#[inline(never)]
#[no_mangle]
pub unsafe extern "C" fn other(x: u64) -> u64 { SHARED = x; pick(&Kind::A(x)) }

#[no_mangle]
#[link_section = "xdp"]
pub unsafe extern "C" fn prog2(_ctx: *const Ctx) -> u32 { other(4); 2 }
