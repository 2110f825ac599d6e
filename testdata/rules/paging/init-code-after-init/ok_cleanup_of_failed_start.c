// The cleanup after a failed start is called by DriverEntry alone; the unload routine has its own.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD Unload;
static VOID Undo(ULONG Steps);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, Undo)

static PDEVICE_OBJECT g_Device;
static PVOID g_Buffer;

static VOID Undo(ULONG Steps)
{
    if (Steps > 1) {
        ExFreePoolWithTag(g_Buffer, 'odnU');
    }
    if (Steps > 0) {
        IoDeleteDevice(g_Device);
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Undo"), name = RTL_CONSTANT_STRING(L"\\Device\\Undo");
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    g_Buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 512, 'odnU');
    if (g_Buffer == NULL) {
        Undo(1);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        Undo(2);
        return status;
    }
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}

VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\Undo");

    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteSymbolicLink(&link);
    ExFreePoolWithTag(g_Buffer, 'odnU');
    IoDeleteDevice(g_Device);
}
