// The routine is set.
#include <ntddk.h>

typedef struct _THRIFT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} THRIFT_EXTENSION, *PTHRIFT_EXTENSION;

IO_COMPLETION_ROUTINE ThriftFreed;

_Use_decl_annotations_
NTSTATUS ThriftFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID ThriftBlink(PTHRIFT_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, ThriftFreed, NULL, TRUE, TRUE, TRUE); // guard
    IoCallDriver(Ext->Lower, irp);
}
