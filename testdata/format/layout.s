

# what is in the first column stays there
   .text
.globl   prog
  .type prog , @function
prog:   # the label's comment
r1=5;   r2 =  r1 ;
*(u64*)(r10-8)=r1     // in a column
   /* a comment
   of two lines */
if r1==5 goto out   # shorter
if r1 s>=0x12345678 goto some_long_label   # the longest of the run



	lock *(u64 *)(r1+0)+=r2
	r3 = *(u32*)(r2 +8)
r0 = - 1
r1 = foo+8   ll
call   bpf_loop
  mov   %r1,%r2
 LDXDW %r1,[ %r2 - 8 ]
1: goto 1b
out: some_long_label: exit

   # indented as code
.long 1,2 , 3 , prog - out , ( 1+2 ) * 4
.byte 'x' , ';' , '\''
.ascii "a  b" , "c;#"
.section   .rodata , "a" , @progbits
.p2align 3 , 0
.set   size , 8
limit=size*2
Limit=1
.long Limit
.section odd"
.text
