// The error path behind the queueing frees everything, the queued item with it.
#include <wdm.h>

typedef struct _SCAN {
    PIO_WORKITEM Item;
    PVOID Buffer;
} SCAN, *PSCAN;

IO_WORKITEM_ROUTINE ScanWorker;

_Use_decl_annotations_
VOID ScanWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSCAN scan = (PSCAN)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    RtlZeroMemory(scan->Buffer, PAGE_SIZE);
}

NTSTATUS ScanStart(PDEVICE_OBJECT DeviceObject, PSCAN Scan, BOOLEAN Log)
{
    NTSTATUS status;
    UNICODE_STRING name;

    Scan->Item = IoAllocateWorkItem(DeviceObject);
    if (Scan->Item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoQueueWorkItem(Scan->Item, ScanWorker, DelayedWorkQueue, Scan);
    RtlInitUnicodeString(&name, L"\\Registry\\Machine\\Software\\Scan");
    status = Log ? RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, name.Buffer) : STATUS_SUCCESS;
    if (!NT_SUCCESS(status)) {
        goto cleanup;
    }
    return STATUS_SUCCESS;

cleanup:
    IoFreeWorkItem(Scan->Item); // expect: workitem/freed-in-flight
    Scan->Item = NULL;
    return status;
}
