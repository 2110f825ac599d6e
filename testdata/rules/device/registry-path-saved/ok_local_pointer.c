// A second name for it, for as long as the routine runs.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
NTSTATUS OpenParameters(PUNICODE_STRING Key);

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING key = *RegistryPath;
    PUNICODE_STRING path = RegistryPath;

    UNREFERENCED_PARAMETER(DriverObject);
    key.Length = path->Length;
    return OpenParameters(&key);
}
