// A DPC runs in whatever thread is there.
#include <ntddk.h>

typedef struct _ELMWOOD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ELMWOOD_EXTENSION, *PELMWOOD_EXTENSION;

KDEFERRED_ROUTINE ElmwoodDpc;
static IO_STATUS_BLOCK g_ElmwoodResult;

_Use_decl_annotations_
VOID ElmwoodDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PELMWOOD_EXTENSION ext = (PELMWOOD_EXTENSION)Context;
    PIRP irp;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (ext == NULL) {
        return;
    }
    irp = IoBuildDeviceIoControlRequest(0x220003, ext->Lower, NULL, 0, &ext->Reply, sizeof(ext->Reply), FALSE, &ext->Done, &g_ElmwoodResult); // expect: irp/threaded-irp-wrong-context
    if (irp != NULL) {
        IoCallDriver(ext->Lower, irp);
    }
}
