// The driver calls its own unload routine, which goes through the list of its devices.
#include <ntddk.h>

DRIVER_UNLOAD PanelUnload;

static PVOID g_Reason;
static KBUGCHECK_CALLBACK_RECORD g_Record;

static NTSTATUS PanelMake(PDRIVER_OBJECT DriverObject, ULONG Count)
{
    NTSTATUS status = STATUS_SUCCESS;
    for (ULONG i = 0; i < Count && NT_SUCCESS(status); i++) {
        PDEVICE_OBJECT device;
        status = IoCreateDevice(DriverObject, sizeof(ULONG), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
        if (NT_SUCCESS(status))
            *(PULONG)device->DeviceExtension = i;
    }
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PanelUnload;
    status = PanelMake(DriverObject, 3);
    if (!NT_SUCCESS(status)) {
        PanelUnload(DriverObject);
        return status;
    }
    g_Reason = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'lnaP');
    if (g_Reason == NULL) {
        PanelUnload(DriverObject);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID PanelUnload(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT device = DriverObject->DeviceObject;
    while (device != NULL) {
        PDEVICE_OBJECT next = device->NextDevice;
        IoDeleteDevice(device);
        device = next;
    }
    if (g_Reason != NULL)
        ExFreePoolWithTag(g_Reason, 'lnaP');
}
