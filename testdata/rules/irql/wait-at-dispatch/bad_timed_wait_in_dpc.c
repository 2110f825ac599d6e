// A timeout of ten milliseconds is still a wait.
#include <wdm.h>

typedef struct _MODEM {
    KDPC Dpc;
    KEVENT Ready;
    PUCHAR Port;
} MODEM, *PMODEM;

KDEFERRED_ROUTINE ModemDpc;

_Use_decl_annotations_
VOID ModemDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PMODEM modem = (PMODEM)Context;
    LARGE_INTEGER timeout;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    timeout.QuadPart = -10 * 1000 * 10;
    status = KeWaitForSingleObject(&modem->Ready, Executive, KernelMode, FALSE, &timeout); // expect: irql/wait-at-dispatch
    if (status == STATUS_SUCCESS) {
        WRITE_PORT_UCHAR(modem->Port, 0x80);
    }
}
