// Requests of our own to the card below.
#include "toll.h"

static IO_COMPLETION_ROUTINE BlinkDone;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TollCardIdentify)
#pragma alloc_text(PAGE, TollCardQuiesce)
#endif

// A card that does not tell its serial number stays nameless.
_Use_decl_annotations_
VOID TollCardIdentify(PTOLL_FILTER Filter)
{
    CARD_IDENTITY identity;
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    RtlZeroMemory(&identity, sizeof(identity));
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_CARD_GET_IDENTITY, Filter->Lower, NULL, 0, &identity, sizeof(identity),
                                        FALSE, &done, &result);
    if (irp == NULL) {
        return;
    }
    status = IoCallDriver(Filter->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    }
    if (NT_SUCCESS(status)) { // expect: irp/wait-status-not-reloaded
        Filter->Serial = identity.Serial;
    }
}

_Use_decl_annotations_
NTSTATUS TollCardQuiesce(PTOLL_FILTER Filter)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_CARD_QUIESCE, Filter->Lower, NULL, 0, NULL, 0, FALSE, &done, &result);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Filter->Lower, irp);
    // Cards older than the request have nothing to finish.
    return status == STATUS_INVALID_DEVICE_REQUEST ? STATUS_SUCCESS : status; // expect: irp/pending-not-waited
}

// Sends the request and forgets it: BlinkDone cleans up. A lamp that stays dark is no reason to fail anything.
_Use_decl_annotations_
VOID TollCardBlink(PTOLL_FILTER Filter)
{
    PIO_STACK_LOCATION next;
    PCARD_BLINK blink;
    PIRP irp;

    irp = IoAllocateIrp(Filter->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return;
    }
    blink = (PCARD_BLINK)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*blink), TOLL_TAG);
    if (blink == NULL) {
        return; // expect: irp/own-irp-leaked
    }
    if (!NT_SUCCESS(IoAcquireRemoveLock(&Filter->RemoveLock, irp))) {
        ExFreePoolWithTag(blink, TOLL_TAG);
        IoFreeIrp(irp);
        return;
    }
    blink->Times = 3;
    blink->Milliseconds = 200;

    irp->AssociatedIrp.SystemBuffer = blink;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    next->Parameters.DeviceIoControl.IoControlCode = IOCTL_CARD_BLINK;
    next->Parameters.DeviceIoControl.InputBufferLength = sizeof(*blink);
    IoSetCompletionRoutine(irp, BlinkDone, Filter, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Filter->Lower, irp);
}

static NTSTATUS BlinkDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTOLL_FILTER filter = (PTOLL_FILTER)Context;

    UNREFERENCED_PARAMETER(DeviceObject); // NULL: we have no stack location in our own request
    ExFreePoolWithTag(Irp->AssociatedIrp.SystemBuffer, TOLL_TAG);
    IoReleaseRemoveLock(&filter->RemoveLock, Irp);
    IoFreeIrp(Irp);
    return STATUS_CONTINUE_COMPLETION; // expect: irp/mpr-missing-after-free
}
