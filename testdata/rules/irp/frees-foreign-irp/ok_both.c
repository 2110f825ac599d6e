// One completion routine for own and other requests tells them apart by its context.
#include <ntddk.h>

typedef struct _CHROME_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} CHROME_EXTENSION, *PCHROME_EXTENSION;

IO_COMPLETION_ROUTINE ChromeDone;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ChromeRead;

_Use_decl_annotations_
NTSTATUS ChromeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context != NULL) {
        IoFreeIrp(Irp);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    return STATUS_CONTINUE_COMPLETION;
}

VOID ChromePing(PCHROME_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, ChromeDone, Ext, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}

_Use_decl_annotations_
NTSTATUS ChromeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHROME_EXTENSION ext = (PCHROME_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ChromeDone, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(ext->Lower, Irp);
    return STATUS_PENDING;
}
