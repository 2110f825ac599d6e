// The limit in the registry: writing there needs PASSIVE_LEVEL, which a device control need not come at, so a work
// item does it and completes the request.
#include "gauge.h"

static IO_WORKITEM_ROUTINE SaveWorker;
static NTSTATUS WriteLimit(_In_ PGAUGE_DEVICE Device, _In_ LONG Limit);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SaveWorker)
#pragma alloc_text(PAGE, WriteLimit)
#endif

typedef struct _GAUGE_SAVE {
    PGAUGE_DEVICE Device;
    PIO_WORKITEM Item;
    PIRP Irp;
    LONG Limit;
} GAUGE_SAVE, *PGAUGE_SAVE;

// STATUS_PENDING: the work item completes the request. Else the caller does.
_Use_decl_annotations_
NTSTATUS GaugeSaveLimit(PGAUGE_DEVICE Device, PIRP Irp)
{
    PGAUGE_SAVE save;
    NTSTATUS status;

    save = (PGAUGE_SAVE)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*save), GAUGE_TAG);
    if (save == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    save->Item = IoAllocateWorkItem(Device->Self);
    if (save->Item == NULL) {
        ExFreePoolWithTag(save, GAUGE_TAG);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // The caller's hold on the device ends when it returns, which may be before the work item runs.
    status = IoAcquireRemoveLock(&Device->RemoveLock, save);
    if (!NT_SUCCESS(status)) {
        IoFreeWorkItem(save->Item);
        ExFreePoolWithTag(save, GAUGE_TAG);
        return status;
    }
    save->Device = Device;
    save->Irp = Irp;
    save->Limit = GaugeLimit(Device);
    IoQueueWorkItem(save->Item, SaveWorker, DelayedWorkQueue, save);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    return STATUS_PENDING;
}

static VOID SaveWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PGAUGE_SAVE save = (PGAUGE_SAVE)Context;
    PGAUGE_DEVICE device = save->Device;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    (VOID)GaugeComplete(save->Irp, WriteLimit(device, save->Limit), 0);
    IoFreeWorkItem(save->Item);
    IoReleaseRemoveLock(&device->RemoveLock, save);
    ExFreePoolWithTag(save, GAUGE_TAG);
}

_Use_decl_annotations_
static NTSTATUS WriteLimit(PGAUGE_DEVICE Device, LONG Limit)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Limit");
    NTSTATUS status;
    HANDLE key;

    PAGED_CODE();
    status = IoOpenDeviceRegistryKey(Device->Pdo, PLUGPLAY_REGKEY_DEVICE, KEY_SET_VALUE, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwSetValueKey(key, &name, 0, REG_DWORD, &Limit, sizeof(Limit));
    ZwClose(key);
    return status;
}
