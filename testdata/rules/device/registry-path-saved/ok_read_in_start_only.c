// Only code that the entry routine calls reads it.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
static PUNICODE_STRING g_Path;

static USHORT ParameterLength(VOID)
{
    return g_Path->Length;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Path = RegistryPath;
    return ParameterLength() ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
