// The framework has taken over: it runs the cleanup callback of the driver object when the start fails.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DRIVER_DEVICE_ADD RelayDeviceAdd;
EVT_WDF_OBJECT_CONTEXT_CLEANUP RelayCleanup;

static VOID RelayProcess(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ParentId);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(Create);
}

static VOID RelayImage(PUNICODE_STRING Name, HANDLE ProcessId, PIMAGE_INFO Info)
{
    UNREFERENCED_PARAMETER(Name);
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(Info);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = RelayCleanup;
    WDF_DRIVER_CONFIG_INIT(&config, RelayDeviceAdd);
    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status))
        return status;
    status = PsSetCreateProcessNotifyRoutine(RelayProcess, FALSE);
    if (!NT_SUCCESS(status))
        return status;
    return PsSetLoadImageNotifyRoutine(RelayImage);
}

_Use_decl_annotations_
VOID RelayCleanup(WDFOBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    PsRemoveLoadImageNotifyRoutine(RelayImage);
    PsSetCreateProcessNotifyRoutine(RelayProcess, TRUE);
}

_Use_decl_annotations_
NTSTATUS RelayDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT Init)
{
    WDFDEVICE device;
    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&Init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
