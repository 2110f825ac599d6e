// A KMDF driver in C++ gets the same borrowed string.
#include <ntddk.h>
#include <wdf.h>

static PCUNICODE_STRING s_path;

extern "C" DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD OnAdd;

NTSTATUS OnAdd(WDFDRIVER, PWDFDEVICE_INIT)
{
    return s_path->Length ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    s_path = RegistryPath; // expect: device/registry-path-saved
    WDF_DRIVER_CONFIG_INIT(&config, OnAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, WDF_NO_HANDLE);
}
