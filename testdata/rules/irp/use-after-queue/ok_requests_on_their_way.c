// The list only remembers which of the driver's own requests are out; it keeps them until the routine takes them off.
#include <wdm.h>

typedef struct _RADIO {
    KSPIN_LOCK Lock;
    LIST_ENTRY Sent;
    PDEVICE_OBJECT Lower;
} RADIO, *PRADIO;

static IO_COMPLETION_ROUTINE RadioDone;

_Use_decl_annotations_
static NTSTATUS RadioDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRADIO radio = (PRADIO)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&radio->Lock, &irql);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&radio->Lock, irql);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID RadioSend_ok(PRADIO Radio)
{
    PIRP irp = IoAllocateIrp(Radio->Lower->StackSize, FALSE);
    KIRQL irql;

    if (irp == NULL) {
        return;
    }
    KeAcquireSpinLock(&Radio->Lock, &irql);
    InsertTailList(&Radio->Sent, &irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&Radio->Lock, irql);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, RadioDone, Radio, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Radio->Lower, irp);
}

PIRP RadioOldest_ok(PRADIO Radio)
{
    PLIST_ENTRY entry = NULL;
    KIRQL irql;

    KeAcquireSpinLock(&Radio->Lock, &irql);
    if (!IsListEmpty(&Radio->Sent)) {
        entry = RemoveHeadList(&Radio->Sent);
    }
    KeReleaseSpinLock(&Radio->Lock, irql);
    return entry != NULL ? CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry) : NULL;
}
