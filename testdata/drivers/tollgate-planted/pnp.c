#include "toll.h"

static IO_COMPLETION_ROUTINE StartDone;
static NTSTATUS StartLower(_In_ PTOLL_FILTER Filter, _Inout_ PIRP Irp);
static NTSTATUS Remove(_Inout_ PTOLL_FILTER Filter, _Inout_ PIRP Irp);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TollPnp)
#pragma alloc_text(PAGE, StartLower)
#pragma alloc_text(PAGE, Remove)
#endif

_Use_decl_annotations_
NTSTATUS TollPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOLL_FILTER filter = TollFilterOf(DeviceObject);
    NTSTATUS status;

    PAGED_CODE();
    if (filter == NULL) {
        return TollComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    status = IoAcquireRemoveLock(&filter->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return TollComplete(Irp, status, 0);
    }

    switch (IoGetCurrentIrpStackLocation(Irp)->MinorFunction) {
    case IRP_MN_START_DEVICE:
        status = StartLower(filter, Irp);
        if (NT_SUCCESS(status)) {
            TollCardIdentify(filter);
        }
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        break;

    case IRP_MN_QUERY_STOP_DEVICE:
        status = TollCardQuiesce(filter);
        if (!NT_SUCCESS(status)) {
            (VOID)TollComplete(Irp, status, 0);
            break;
        }
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(filter->Lower, Irp);
        break;

    case IRP_MN_SURPRISE_REMOVAL:
        status = TollComplete(Irp, STATUS_SUCCESS, 0); // expect: pnp/irp-not-forwarded
        break;

    case IRP_MN_REMOVE_DEVICE:
        return Remove(filter, Irp);

    default:
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(filter->Lower, Irp);
        if (!NT_SUCCESS(Irp->IoStatus.Status)) { // expect: irp/use-after-forward
            DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_TRACE_LEVEL, "tollgate: the card refuses (0x%08lx)\n", status);
        }
        break;
    }
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    return status;
}

// The lower drivers have started, or failed to, when it returns; the request is ours again either way.
_Use_decl_annotations_
static NTSTATUS StartLower(PTOLL_FILTER Filter, PIRP Irp)
{
    NTSTATUS status;
    KEVENT started;

    PAGED_CODE();
    KeInitializeEvent(&started, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, StartDone, &started, TRUE, TRUE, TRUE);
    status = IoCallDriver(Filter->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&started, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}

static NTSTATUS StartDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) { // else nobody waits: the sender saw the status IoCallDriver returned
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Use_decl_annotations_
static NTSTATUS Remove(PTOLL_FILTER Filter, PIRP Irp)
{
    PDEVICE_OBJECT lower = Filter->Lower;
    NTSTATUS status;

    PAGED_CODE();
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);

    IoReleaseRemoveLockAndWait(&Filter->RemoveLock, Irp);
    IoDeleteDevice(Filter->Self); // the device goes before it is detached
    IoDetachDevice(lower); // expect: device/delete-order
    TollControlDereference();
    return status;
}
