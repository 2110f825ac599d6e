// A routine frees the IRP.
#include <ntddk.h>

typedef struct _ORCHID_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ORCHID_EXTENSION, *PORCHID_EXTENSION;

IO_COMPLETION_ROUTINE OrchidFreed;

_Use_decl_annotations_
NTSTATUS OrchidFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID OrchidBlink(PORCHID_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, OrchidFreed, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
}
