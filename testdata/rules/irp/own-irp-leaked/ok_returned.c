// The IRP is the result, or goes out through a parameter.
#include <ntddk.h>

typedef struct _SLATE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SLATE_EXTENSION, *PSLATE_EXTENSION;

PIRP SlateMake(PSLATE_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    }
    return irp;
}

NTSTATUS SlateMakeOut(PSLATE_EXTENSION Ext, PIRP *Made)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *Made = irp;
    return STATUS_SUCCESS;
}
