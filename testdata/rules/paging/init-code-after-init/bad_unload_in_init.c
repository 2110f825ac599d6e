// The unload routine is listed in the pragma of DriverEntry; when it is called, INIT is long gone.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD EchoUnload;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, EchoUnload)

static PDEVICE_OBJECT g_Control;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = EchoUnload;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Control);
}

VOID EchoUnload(PDRIVER_OBJECT DriverObject) // expect: paging/init-code-after-init
{
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteDevice(g_Control);
}
