package loader

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/bpfasm/bpfasm/kernel"
	"github.com/bpfasm/bpfasm/object"
)

// Options say how to load. The zero value is useful.
type Options struct {
	// Name is the object's name. As in libbpf, the names of maps that hold sections begin
	// with it: "prog.rodata".
	Name string

	// LogLevel also keeps logs of programs that the kernel accepts: 1 is what the verifier
	// does, 2 more of it, 4 statistics only. 0 means no log, which is faster. A refused
	// program always has a log, of level 1 if none is asked for.
	LogLevel uint32

	// LogSize is the number of bytes of a log to keep at most; 0 means 64 MiB. Of a longer log
	// that is the end, before Linux 6.4 the beginning, and [Error.Truncated] is set.
	LogSize uint32

	// Targets are what programs are attached to, by the programs' names, if that is not what
	// their sections say.
	Targets map[string]Target

	// Device is the index of the network device that XDP programs are bound to, 0 for none.
	// Only bound programs may call the functions that read a device's metadata of a packet, and
	// they can be attached to no other device. It needs Linux 6.3.
	Device uint32

	// Pins is the directory on a BPF file system of maps that are pinned by name, [DefaultPins]
	// if it is empty. Maps that are pinned there already are reused.
	Pins string

	// SkipPins does not pin maps that are pinned by name: they stay for as long as the process
	// has them, or until [Loaded.PinMaps].
	SkipPins bool

	// Token is the path of a BPF file system that gives the process a token, which grants
	// rights that the process does not have itself. If it is empty, the environment variable
	// LIBBPF_BPF_TOKEN_PATH is used; without that, a token of [DefaultPins] is used if there is
	// one, as in libbpf. It needs Linux 6.9.
	Token string
}

// Loaded holds the maps and programs of an image in the kernel. They stay there until Close,
// and after that as long as something else holds them.
type Loaded struct {
	Maps     []Map     // by their indexes in the image
	Programs []Program // likewise

	// Untyped says why this kernel refused the types, so that programs and maps are
	// without them; nil if they have types or there are none.
	Untyped error

	// Without says what was left out because this kernel does not have it, and nobody
	// needs it: "program 'count' has no name: this kernel does not have names of programs
	// and maps, which came with Linux 4.15".
	Without []string

	types   int            // the file descriptor of Image.Types, or none
	modules map[string]int // those of modules' types
}

// none is the file descriptor of what is not there.
const none = -1

// Map is a map in the kernel.
type Map struct {
	Name string // as in the image
	FD   int    // -1 if it was not made because it is optional
	Path string // where it is pinned, "" if it is not

	// Reused reports that the map was there already, pinned.
	Reused bool

	byName string // where the image pins it, "" if it does not

	arena  []byte // where an arena is mapped
	dataAt int    // where in it its data are

	operations []byte // what a map of operations is registered with
	linked     bool   // by a link
}

// String returns the map's name in quotes.
func (m *Map) String() string { return "map " + quote(m.Name) }

// Clone returns another handle of a map, without its pin. Each handle is closed on its own.
// Functions that take ownership of a file descriptor, such as ebpf.NewMapFromFD, should get that of
// a clone.
func (m *Map) Clone() (*Map, error) {
	fd, err := duplicate(m.FD)
	if err != nil {
		return nil, fmt.Errorf("%s: another handle of it: %w", m, err)
	}
	return &Map{Name: m.Name, FD: fd, Reused: m.Reused}, nil
}

// Close closes the handle. The map stays in the kernel as long as it is pinned, programs refer to
// it, or other handles exist. That of nil does nothing.
func (m *Map) Close() {
	if m == nil {
		return
	}
	if m.arena != nil {
		unmapArena(m.arena)
		m.arena = nil
	}
	closeFD(m.FD)
	m.FD = none
}

// Program is a program in the kernel.
type Program struct {
	Name string
	FD   int // -1 if it was not loaded, because it is optional or Skipped says why

	// Skipped says why a program of operations was left out, if this kernel has no such
	// operation.
	Skipped string

	Log string // if Options.LogLevel asks for one

	pinned string // the file that holds it, "" if Pin made none
}

// Close closes all file descriptors. That of nil does nothing.
func (l *Loaded) Close() {
	if l == nil {
		return
	}
	for i := range l.Programs {
		closeFD(l.Programs[i].FD)
		l.Programs[i].FD = none
	}
	for i := range l.Maps {
		l.Maps[i].Close()
	}
	closeFD(l.types)
	l.types = none
	for _, fd := range l.modules {
		closeFD(fd)
	}
	clear(l.modules)
}

// Load loads the maps and programs of an image that was made for k, the kernel of this machine.
// k may be nil if no program is attached to something in the kernel by name. Optional maps and
// programs are left out.
//
// If the kernel refuses any of them, the error is an *[Error] and nothing stays in the kernel.
func Load(image *object.Image, k *kernel.Kernel, o Options) (*Loaded, error) {
	if image == nil {
		return nil, failed("the object", errors.New("there is no image"))
	}
	if k == nil {
		k = new(kernel.Kernel) // nothing of it is known
	}
	l := &loading{
		Options: o,
		Loaded: &Loaded{
			Maps: make([]Map, len(image.Maps)), Programs: make([]Program, len(image.Programs)),
			types: none, modules: make(map[string]int),
		},
		image:  image,
		kernel: k,
		probes: host,
		token:  token{fd: none},
	}
	for i := range l.Maps {
		l.Maps[i] = Map{Name: image.Maps[i].Name, FD: none}
	}
	for i := range l.Programs {
		l.Programs[i] = Program{Name: image.Programs[i].Name, FD: none}
	}
	defer func() { closeFD(l.token.fd) }()
	for _, step := range []func() error{
		l.checkOrder,
		l.checkImage,
		l.checkLog,
		l.checkTargets,
		l.openToken,
		l.nameContexts,
		l.findOperations, // which of the kernel's each program is
		l.loadTypes,
		l.createMaps,
		l.fillMaps, // with contents, and maps in maps
		// Beyond this point programs can refer to all maps.
		l.loadPrograms,
		l.fillSlots, // programs in maps
		l.fillOperations,
		l.pinMaps, // last, so that nothing stays there
	} {
		if err := step(); err != nil {
			l.Close()
			return nil, l.noteUntyped(err)
		}
	}
	return l.Loaded, nil
}

// loading is an image on its way into the kernel.
type loading struct {
	Options
	*Loaded
	image  *object.Image
	kernel *kernel.Kernel

	probes *probes
	token  token
	raised bool // RLIMIT_MEMLOCK was

	operations map[object.SymbolID]operation // by program
	structs    map[int]operations            // by map
}

func (l *loading) checkOrder() error {
	if l.image.Order == nil {
		return failed("the object", errors.New("it has no byte order"))
	}
	if isBig(l.image.Order) != isBig(binary.NativeEndian) {
		return failed("the object", fmt.Errorf("it is of another byte order (%s) than this machine (%s)", orderName(l.image.Order), orderName(binary.NativeEndian)))
	}
	return nil
}

// leaveOut notes what something is without, because the kernel lacks a feature.
func (l *loading) leaveOut(what string, f Feature) {
	l.Without = append(l.Without, what+": "+l.probes.ask(f).Error())
}

// noteUntyped adds to an error that there were no types, which may be the reason.
func (l *loading) noteUntyped(err error) error {
	var e *Error
	if l.Untyped != nil && errors.As(err, &e) {
		e.Notes = append(e.Notes, "this kernel refused the types, without which it was loaded: "+l.Untyped.Error())
	}
	return err
}

func isBig(o binary.ByteOrder) bool { return o.Uint16([]byte{0, 1}) == 1 }

func orderName(o binary.ByteOrder) string {
	if isBig(o) {
		return "bpfeb"
	}
	return "bpfel"
}

// programFD returns the file descriptor of a program by its symbol, or none.
func (l *loading) programFD(symbol object.SymbolID) int {
	for i := range l.image.Programs {
		if l.image.Programs[i].Symbol == symbol {
			return l.Programs[i].FD
		}
	}
	return none
}
