// An associated IRP that the driver cannot send is completed.
#include <ntddk.h>

typedef struct _PIPIT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} PIPIT_EXTENSION, *PPIPIT_EXTENSION;

VOID PipitSplit(PPIPIT_EXTENSION Ext, PIRP Master)
{
    PIRP part = IoMakeAssociatedIrp(Master, Ext->Lower->StackSize);

    if (part != NULL) {
        part->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        IoCompleteRequest(part, IO_NO_INCREMENT);
    }
}
