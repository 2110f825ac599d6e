// INIT is thrown away after initialization, but resident while it exists.
#include <wdm.h>

typedef struct _BOOTSTRAP {
    KEVENT Ready;
    KEVENT Go;
} BOOTSTRAP, *PBOOTSTRAP;

VOID BootstrapRun_ok(PBOOTSTRAP Bootstrap);
#pragma alloc_text(INIT, BootstrapRun_ok)

VOID BootstrapRun_ok(PBOOTSTRAP Bootstrap)
{
    KeSetEvent(&Bootstrap->Ready, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Bootstrap->Go, Executive, KernelMode, FALSE, NULL);
}
