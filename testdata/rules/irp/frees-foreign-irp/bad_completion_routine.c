// The completion routine of a request that was passed on frees it.
#include <ntddk.h>

typedef struct _NICKEL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} NICKEL_EXTENSION, *PNICKEL_EXTENSION;

IO_COMPLETION_ROUTINE NickelDone;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH NickelRead;

_Use_decl_annotations_
NTSTATUS NickelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp); // expect: irp/frees-foreign-irp
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Use_decl_annotations_
NTSTATUS NickelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNICKEL_EXTENSION ext = (PNICKEL_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, NickelDone, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(ext->Lower, Irp);
    return STATUS_PENDING;
}
