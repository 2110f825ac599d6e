// The pointer is kept for later: the string is gone when the unload routine reads it.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD MeterUnload;
PUNICODE_STRING g_Path;

_Use_decl_annotations_
VOID MeterUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    DbgPrint("%wZ goes\n", g_Path);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    g_Path = RegistryPath; // expect: device/registry-path-saved
    DriverObject->DriverUnload = MeterUnload;
    return STATUS_SUCCESS;
}
