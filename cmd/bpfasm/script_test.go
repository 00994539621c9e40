package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/bpfasm/bpfasm/loader"
)

var update = flag.Bool("update", false, "rewrite the expected output in the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bpfasm": main})
}

// Each script is a session with the whole command.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: *update,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits": exits, "ar": ar, "poke": poke, "bpffs": bpffs, "unprivileged": unprivileged,
		},
		Condition: func(condition string) (bool, error) {
			if condition != "bpf" { // whether this process may load programs
				return false, fmt.Errorf("unknown condition")
			}
			return loader.ProgramRun.Probe() == nil, nil
		},
		Setup: func(env *testscript.Env) error {
			testdata, err := filepath.Abs("../../testdata")
			if err != nil {
				return err
			}
			env.Setenv("TESTDATA", testdata)
			// The colours are the script's own business.
			env.Setenv("NO_COLOR", "")
			env.Setenv("FORCE_COLOR", "")
			env.Setenv("CLICOLOR_FORCE", "")
			env.Setenv("TERM", "xterm")
			return nil
		},
	})
}

// exits runs a command that must end with a certain exit code:
//
//	exits 2 bpfasm build
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command [args...]")
	}
	ts.Check(mustExit(ts, args[0], args[1:]))
}

// mustExit runs a command; the error is about another exit code than the one wanted.
func mustExit(ts *testscript.TestScript, want string, command []string) error {
	err := ts.Exec(command[0], command[1:]...)
	code := 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		code = exit.ExitCode()
	} else if err != nil {
		return err
	}
	if strconv.Itoa(code) != want {
		return fmt.Errorf("exit code %d, want %s", code, want)
	}
	return nil
}

// ar makes an archive of files, with a symbol index and GNU's long names as ar
// does:
//
//	ar lib.a a.o b.o
func ar(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: ar archive files...")
	}
	var members, table strings.Builder
	member := func(b *strings.Builder, name, data string) {
		fmt.Fprintf(b, "%-16s%-12d%-6d%-6d%-8o%-10d`\n%s", name, 0, 0, 0, 0o644, len(data), data)
		if len(data)%2 == 1 {
			b.WriteByte('\n')
		}
	}
	for _, file := range args[1:] {
		name := filepath.Base(file) + "/"
		if len(name) > 16 {
			long := name + "\n"
			name = fmt.Sprintf("/%d", table.Len())
			table.WriteString(long)
		}
		member(&members, name, ts.ReadFile(file))
	}
	var archive strings.Builder
	archive.WriteString("!<arch>\n")
	member(&archive, "/", "\x00\x00\x00\x00")
	if table.Len() > 0 {
		member(&archive, "//", table.String())
	}
	archive.WriteString(members.String())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(archive.String()), 0o666))
}

// poke writes bytes, with escapes as in Go, at an offset into a file, which
// need not exist:
//
//	poke prog.o 16 '\x02\x00'
func poke(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: poke file offset bytes")
	}
	offset, err := strconv.ParseInt(args[1], 0, 64)
	ts.Check(err)
	data, err := strconv.Unquote(`"` + args[2] + `"`)
	ts.Check(err)
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_WRONLY|os.O_CREATE, 0o666)
	ts.Check(err)
	_, err = f.WriteAt([]byte(data), offset)
	ts.Check(errors.Join(err, f.Close()))
}
