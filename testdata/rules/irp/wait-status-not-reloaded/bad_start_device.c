// The device counts as started although nobody looks at how the bus driver ended the request.
#include <wdm.h>

typedef struct _HANGAR { PDEVICE_OBJECT Lower; BOOLEAN Started; } HANGAR, *PHANGAR;

DRIVER_DISPATCH HangarPnp;
static IO_COMPLETION_ROUTINE HangarDone;

_Use_decl_annotations_
NTSTATUS HangarPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHANGAR hangar = (PHANGAR)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, HangarDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(hangar->Lower, Irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    if (NT_SUCCESS(status)) // expect: irp/wait-status-not-reloaded
        hangar->Started = TRUE;
    status = hangar->Started ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS HangarDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
