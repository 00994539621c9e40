package kernel

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const banner = "Linux version 6.1.0-9-amd64 (who@where) (gcc 12) #1 SMP Debian 6.1.27-1 (2023-05-08)\n"

// bootedKernel is what a boot image decompresses: what is looked for, at odd places and
// among what looks like it.
func bootedKernel(t testing.TB, head string) []byte {
	btf := structs(nil, "task_struct", "mm_struct").Append(nil, binary.LittleEndian)
	var out bytes.Buffer
	out.WriteString(head)
	for _, part := range []string{
		btfMagicLittle + "\x01\x00 and no header behind it", "Linux version %s (%s)", "IKCFG_ST, which is no configuration",
		string(structs(nil, "x").Append(nil, binary.LittleEndian)), banner, string(btf), string(structs(nil, "y").Append(nil, binary.BigEndian)),
		"IKCFG_ST" + string(gz(t, []byte("CONFIG_HZ=250\n"))) + "IKCFG_ED", "Linux version 5.0.0 (of another kernel)\n",
	} {
		out.Write(make([]byte, 3*bootWindow/2-7))
		out.WriteString(part)
	}
	out.Write(make([]byte, 100))
	return out.Bytes()
}

const elfHead = "\x7fELF\x02\x01\x01\x00"

// bareHead begins an Image of arm64.
var bareHead = "MZ" + strings.Repeat("\x00", 0x36) + "ARM\x64"

// bzImage returns a boot image of x86 with a payload.
func bzImage(payload []byte) []byte {
	const sectors, at = 7, 0x321
	image := make([]byte, 512*(1+sectors)+at)
	image[0x1f1] = sectors
	copy(image[0x202:], "HdrS\x0f\x02")
	binary.LittleEndian.PutUint32(image[0x248:], at)
	binary.LittleEndian.PutUint32(image[0x24c:], uint32(len(payload)))
	return append(append(image, payload...), "code that decompresses it"...)
}

// zboot returns a boot image of EFI with a payload.
func zboot(payload []byte) []byte {
	image := make([]byte, 0x1000)
	copy(image, "MZ\x00\x00zimg")
	binary.LittleEndian.PutUint32(image[8:], uint32(len(image)))
	binary.LittleEndian.PutUint32(image[12:], uint32(len(payload)))
	return append(append(image, payload...), "size"...)
}

// lz4Literals compresses nothing.
func lz4Literals(data []byte) []byte {
	out := []byte("\x02\x21\x4c\x18")
	for len(data) > 0 {
		n := min(len(data), 100_000)
		block := []byte{0xf0}
		rest := n - 15
		for ; rest >= 255; rest -= 255 {
			block = append(block, 255)
		}
		block = append(append(block, byte(rest)), data[:n]...)
		out = append(binary.LittleEndian.AppendUint32(out, uint32(len(block))), block...)
		data = data[n:]
	}
	return out
}

func openBytes(data []byte) (*Kernel, error) {
	return Open(fstest.MapFS{"vmlinuz-6.1": {Data: data}}, "vmlinuz-6.1")
}

func TestBootImages(t *testing.T) {
	elf, bare := bootedKernel(t, elfHead), bootedKernel(t, bareHead)
	for name, image := range map[string][]byte{
		"bzImage, gzip":   bzImage(gz(t, elf)),
		"bzImage, zstd":   bzImage(append(zst(t, elf), "size"...)),
		"bzImage, lz4":    bzImage(append(lz4Literals(elf), "size"...)),
		"bzImage, plain":  bzImage(elf),
		"bzImage in gzip": gz(t, bzImage(gz(t, elf))),
		"zboot, gzip":     zboot(gz(t, bare)),
		"zboot, zstd":     zboot(zst(t, bare)),
		"Image":           bare,
		"Image.gz":        gz(t, bare),
		"Image of riscv":  bytes.Replace(bare, []byte("ARM\x64"), []byte("RSC\x05"), 1),
	} {
		t.Run(name, func(t *testing.T) {
			k, err := openBytes(image)
			require.NoError(t, err)
			checkTypes(t, k, binary.LittleEndian)
			assert.Equal(t, "6.1.0-9-amd64", k.Release)
			assert.EqualValues(t, 6<<16|1<<8|27, k.Version())
			value, ok, err := k.Config("CONFIG_HZ")
			require.NoError(t, err)
			assert.True(t, ok)
			assert.Equal(t, "250", value)
			assert.False(t, k.HasSymbols())

			// In a directory it has types as any other file has.
			dir, err := Open(fstest.MapFS{"vmlinux": {Data: image}}, ".")
			require.NoError(t, err)
			checkTypes(t, dir, binary.LittleEndian)
		})
	}
}

func TestBootImageErrors(t *testing.T) {
	old := bzImage(nil)
	old[0x206] = 7
	beyond := bzImage(nil)
	binary.LittleEndian.PutUint32(beyond[0x248:], 1<<31)
	long := bzImage(gz(t, make([]byte, 1000)))
	binary.LittleEndian.PutUint32(long[0x24c:], 1<<20)
	for want, image := range map[string][]byte{
		"a boot image that does not say where the kernel in it is (its protocol is 2.07, before 2.08)": old,
		"a boot image that is cut short": beyond,
		"boot image that is cut short":   long,
		"is compressed with lzma, which is not read here: the kernel's scripts/extract-vmlinux": bzImage([]byte("\x5d\x00\x00\x00\x01")),
		"is compressed in a way that is not known here":                                         bzImage([]byte("x")),
		"no kernel: it has more than 100 beginnings":                                            append([]byte(bareHead), strings.Repeat("Linux version ", 101)...),
	} {
		_, err := openBytes(image)
		require.ErrorContains(t, err, "read vmlinuz-6.1: ")
		assert.ErrorContains(t, err, want)
	}

	// What there is of types is what there is of a kernel.
	for _, image := range [][]byte{[]byte(bareHead), bzImage(gz(t, []byte(elfHead+banner)))} {
		k, err := openBytes(image)
		require.NoError(t, err)
		_, err = k.Vmlinux()
		require.ErrorContains(t, err, "vmlinuz-6.1: a kernel without types in it")
		assert.False(t, k.HasConfig())
	}
	image := bzImage(append(zst(t, bootedKernel(t, elfHead)), "size"...))
	for n := 0; n < len(image)-len("sizecode that decompresses it"); n += 61 {
		k, err := openBytes(image[:n])
		if err == nil {
			_, err = k.Vmlinux()
		}
		require.Error(t, err, "%d bytes", n)
	}
}

// What is taken of a kernel is bounded, whatever it says of itself.
func TestBootImageHostile(t *testing.T) {
	head := []byte(btfMagicLittle + "\x01\x00")
	for _, word := range []uint32{24, 0, 1 << 31, 1 << 31, 1 << 31} {
		head = binary.LittleEndian.AppendUint32(head, word)
	}
	config := []byte("IKCFG_ST")
	config = append(config, gz(t, make([]byte, maxConfig+1))...)
	k, err := openBytes(bytes.Join([][]byte{[]byte(bareHead), head, make([]byte, 1<<20), config, []byte(banner)}, nil))
	require.NoError(t, err)
	assert.Equal(t, "6.1.0-9-amd64", k.Release)
	_, err = k.Vmlinux()
	require.ErrorIs(t, err, errNoBootTypes)

	defer func(size int64) { maxSize = size }(maxSize)
	maxSize = 1 << 20
	_, err = openBytes(bzImage(gz(t, append([]byte(elfHead), make([]byte, 2<<20)...))))
	require.ErrorIs(t, err, errTooLarge)
}

// lz4 -l -9 made it.
const lz4Sample = "02214c1867000000b3434f4e4649475f303d790a0b0016310b0016320b0016330b0016340b0016350b0016360b000f4d00ffff2f1f000100ff1aff1b0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262761626303000a506320656e64"

func TestLZ4(t *testing.T) {
	var text []byte
	for i := range 60 {
		text = fmt.Appendf(text, "CONFIG_%d=y\n", i%7)
	}
	text = append(text, make([]byte, 300)...)
	for i := range 40 {
		text = append(text, byte(i))
	}
	text = append(text, strings.Repeat("abc", 11)+" end"...)
	sample, err := hex.DecodeString(lz4Sample)
	require.NoError(t, err)
	read := func(data []byte) ([]byte, error) {
		method := compressionOf(data)
		require.Equal(t, "lz4", method.name)
		z, _, err := method.open(bytes.NewReader(data))
		require.NoError(t, err)
		return io.ReadAll(z)
	}
	got, err := read(sample)
	require.NoError(t, err)
	require.Equal(t, text, got)
	got, err = read(append(bytes.Clone(sample), sample...))
	require.NoError(t, err)
	require.Equal(t, append(bytes.Clone(text), text...), got)
	for n := 9; n < len(sample); n++ {
		_, err := read(sample[:n])
		require.Error(t, err, "%d bytes", n)
	}
	for i := 8; i < len(sample); i++ { // whatever is in a block, it is read or refused
		for bit := range 8 {
			bad := bytes.Clone(sample)
			bad[i] ^= 1 << bit
			if got, err := read(bad); err == nil {
				require.LessOrEqual(t, len(got), 8<<20)
			}
		}
	}
}
