// The paged function leaves signal and wait to a resident one.
#include <wdm.h>

typedef struct _TANGO {
    KEVENT Lead;
    KEVENT Follow;
} TANGO, *PTANGO;

VOID TangoStep_ok(PTANGO Tango);
#pragma alloc_text(PAGE, TangoStep_ok)

static VOID TangoHandOver(PTANGO Tango)
{
    KeSetEvent(&Tango->Follow, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Tango->Lead, Executive, KernelMode, FALSE, NULL);
}

VOID TangoStep_ok(PTANGO Tango)
{
    PAGED_CODE();
    TangoHandOver(Tango);
}
