// The dispatch routine waits until the IRP is done, does not touch it any more, and returns its final status.
#include <wdm.h>

typedef struct _TURNSTILE { KEVENT Done; NTSTATUS Status; } TURNSTILE, *PTURNSTILE;
typedef struct _FAIR { PDEVICE_OBJECT Lower; } FAIR, *PFAIR;

DRIVER_DISPATCH FairCreate;
static IO_COMPLETION_ROUTINE FairCreateDone;

_Use_decl_annotations_
NTSTATUS FairCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFAIR fair = (PFAIR)DeviceObject->DeviceExtension;
    TURNSTILE turnstile;

    KeInitializeEvent(&turnstile.Done, NotificationEvent, FALSE);
    turnstile.Status = STATUS_SUCCESS;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FairCreateDone, &turnstile, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(fair->Lower, Irp);
    KeWaitForSingleObject(&turnstile.Done, Executive, KernelMode, FALSE, NULL);
    return turnstile.Status;
}

static NTSTATUS FairCreateDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTURNSTILE turnstile = (PTURNSTILE)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    turnstile->Status = Irp->IoStatus.Status;
    KeSetEvent(&turnstile->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
