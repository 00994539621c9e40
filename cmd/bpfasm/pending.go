package main

import (
	"errors"
	"io"

	"github.com/bpfasm/bpfasm/object"
)

var errPending = errors.New("not built yet")

func assemblerPrint(io.Writer, *object.File) error       { return errPending }
func assemblerDisassemble(io.Writer, *object.File) error { return errPending }
