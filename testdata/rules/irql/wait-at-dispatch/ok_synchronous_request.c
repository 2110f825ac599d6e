// The classic synchronous forward: the completion routine signals, the dispatch routine waits at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _FDO {
    PDEVICE_OBJECT Lower;
} FDO, *PFDO;

IO_COMPLETION_ROUTINE StartDone;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH FdoPnp;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS StartDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Use_decl_annotations_
NTSTATUS FdoPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFDO fdo = (PFDO)DeviceObject->DeviceExtension;
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, StartDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(fdo->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_PNP] = FdoPnp;
    return STATUS_SUCCESS;
}
