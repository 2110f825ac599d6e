// The record is copied, but its buffer is still the one that the system frees.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
UNICODE_STRING g_ServiceKey;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_ServiceKey = *RegistryPath; // expect: device/registry-path-saved
    return STATUS_SUCCESS;
}
