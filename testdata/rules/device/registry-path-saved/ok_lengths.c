// Numbers are copies.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
USHORT g_KeyLength;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_KeyLength = RegistryPath->Length;
    return STATUS_SUCCESS;
}
