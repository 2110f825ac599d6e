// The master IRP is completed with the last of its associated IRPs.
#include <ntddk.h>

typedef struct _CLOVER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} CLOVER_EXTENSION, *PCLOVER_EXTENSION;

NTSTATUS CloverSplit(PCLOVER_EXTENSION Ext, PIRP Master)
{
    PIRP part = IoMakeAssociatedIrp(Master, Ext->Lower->StackSize);

    if (part == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(part)->MajorFunction = IRP_MJ_READ;
    return IoCallDriver(Ext->Lower, part);
}
