// FN: passed down with a completion routine that keeps it, never marked, and reported as pending.
#include <ntddk.h>

typedef struct _FONIO { PDEVICE_OBJECT Lower; PIO_WORKITEM Item; PIRP Irp; } FONIO, *PFONIO;

static IO_WORKITEM_ROUTINE FonioWork;
static IO_COMPLETION_ROUTINE FonioDone;

_Use_decl_annotations_
static VOID FonioWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(((PFONIO)Context)->Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
static NTSTATUS FonioDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFONIO fonio = (PFONIO)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    fonio->Irp = Irp;
    IoQueueWorkItem(fonio->Item, FonioWork, DelayedWorkQueue, fonio);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FonioRead;

_Use_decl_annotations_
NTSTATUS FonioRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFONIO fonio = (PFONIO)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FonioDone, fonio, TRUE, TRUE, TRUE);
    IoCallDriver(fonio->Lower, Irp);
    return STATUS_PENDING;
}
