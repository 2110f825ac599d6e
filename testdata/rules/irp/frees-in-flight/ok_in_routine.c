// The completion routine frees.
#include <ntddk.h>

typedef struct _URANUS_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} URANUS_EXTENSION, *PURANUS_EXTENSION;

IO_COMPLETION_ROUTINE UranusFreed;

_Use_decl_annotations_
NTSTATUS UranusFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID UranusPing(PURANUS_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, UranusFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}
