package loader

import (
	"errors"
	"fmt"
	"os"
)

// tokenVariable is the environment variable that libbpf has for the path of a token's
// BPF file system, too.
const tokenVariable = "LIBBPF_BPF_TOKEN_PATH"

// token allows what the process may not do otherwise, as far as the mount options of the
// BPF file system say that it is from.
type token struct {
	fd   int    // or none
	path string // of the file system
}

// tokenPath returns where a token comes from, and whether somebody asked for it: as in
// libbpf, one of [DefaultPins] is taken if there is one. An empty variable says that none is.
func (o *Options) tokenPath() (path string, asked bool) {
	if o.Token != "" {
		return o.Token, true
	}
	if path, asked = os.LookupEnv(tokenVariable); asked {
		return path, true
	}
	return DefaultPins, false
}

// openToken makes a token.
func (l *loading) openToken() error {
	path, asked := l.tokenPath()
	if path == "" {
		return nil
	}
	if err := l.openTokenOf(path); asked {
		return err
	}
	return nil
}

func (l *loading) openTokenOf(path string) error {
	what := "the token of " + path
	directory, err := openDirectory(path)
	if err != nil {
		return failed(what, err)
	}
	defer closeAnyFD(directory)
	fd, err := open(tokenCreate, &tokenCreateAttr{bpffsFD: uint32(directory)})
	if err != nil {
		if unsupported := l.probes.ask(Tokens); errors.Is(unsupported, ErrNotSupported) {
			return failed(what, unsupported)
		}
		if is, statErr := isBPFFS(path); statErr == nil && !is {
			return failed(what, ErrNotBPFFS)
		}
		return failed(what, fmt.Errorf("%w; it has to be a BPF file system that was mounted with options such as delegate_cmds, in a user namespace that is this process's and not the first", err))
	}
	l.token = token{fd, path}
	l.probes = &probes{token: fd}
	return nil
}

// tokenFlag and tokenFD are what attributes say about the token.
func (l *loading) tokenFlag() uint32 {
	if l.token.fd == none {
		return 0
	}
	return flagTokenFD
}

func (l *loading) tokenFD() int32 { return int32(max(l.token.fd, 0)) }
