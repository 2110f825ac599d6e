// A helper makes the IRP.
#include <ntddk.h>

typedef struct _SWIFT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SWIFT_EXTENSION, *PSWIFT_EXTENSION;

static PIRP SwiftMake(PSWIFT_EXTENSION Ext, UCHAR Major)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = Major;
    }
    return irp;
}

VOID SwiftProbe(PSWIFT_EXTENSION Ext)
{
    PIRP irp = SwiftMake(Ext, IRP_MJ_POWER);

    if (irp != NULL) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: irp/completes-own-irp
    }
}
