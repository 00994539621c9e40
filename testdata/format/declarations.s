   struct  point{
int x,y;
   unsigned a:1 , b:2 ;  /* bits */


     char *  name  [ 10*2 ];   // names
     int (*move)( struct point*p , int by );
   } ;
enum shape{LINE=1,CIRCLE,POLYGON=LINE<<4,
MASK=~0};
typedef   struct point path_t [16 ];
struct{__uint( type,BPF_MAP_TYPE_HASH );
__uint(max_entries,16);
  __type(key , u32);__type( value,struct point );
 }  points SEC( ".maps" ) ;
char LICENSE [ ]  SEC( "license" )="GPL" ;
const volatile u32 limit=10;
struct point corners[]={{1,2},[3]={.y=5}};
int*where=&level;
static int level=-3;
extern   struct task_struct*bpf_task_acquire(struct task_struct*p)__ksym;

SEC("xdp")   int count( struct xdp_md*ctx ){
  r0 = offsetof( struct point ,name[2] )+ 4
  exit
 }
SEC("tp_btf/x") int chain(u64*ctx){
  core_read   r1,r2, task_struct.mm
  exit
}
int casts[]={(u8)1,( void* )-1,(struct s*)&x,((u64)1<<3),(u64)-1,(N)-1,(A+1)*2-(B) + sizeof(int)};
