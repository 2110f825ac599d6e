// What cannot be registered is done without: the start succeeds. A query fails before anything is made.
#include <ntddk.h>

DRIVER_UNLOAD QuietUnload;

static PCALLBACK_OBJECT g_PowerState;
static PVOID g_Registration;

static VOID QuietPower(PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Callback\\PowerState");
    OBJECT_ATTRIBUTES attributes;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    if (RegistryPath->Length == 0)
        return STATUS_INVALID_PARAMETER;
    DriverObject->DriverUnload = QuietUnload;
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ExCreateCallback(&g_PowerState, &attributes, FALSE, TRUE);
    if (NT_SUCCESS(status))
        g_Registration = ExRegisterCallback(g_PowerState, QuietPower, NULL);
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        if (g_Registration != NULL)
            ExUnregisterCallback(g_Registration);
        return status;
    }
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID QuietUnload(PDRIVER_OBJECT DriverObject)
{
    if (g_Registration != NULL)
        ExUnregisterCallback(g_Registration);
    IoDeleteDevice(DriverObject->DeviceObject);
}
