// The helper asks for the current location itself, and its caller has skipped it.
#include <wdm.h>

typedef struct _CLERK {
    PDEVICE_OBJECT Lower;
    ULONG64 Bytes;
} CLERK, *PCLERK;

static VOID ClerkCount(PCLERK Clerk, PIRP Irp)
{
    Clerk->Bytes += IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
}

DRIVER_DISPATCH ClerkWrite;

_Use_decl_annotations_
NTSTATUS ClerkWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCLERK clerk = (PCLERK)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    ClerkCount(clerk, Irp); // expect: irp/skip-then-touch-stack
    return IoCallDriver(clerk->Lower, Irp);
}
