// The global is there for the helpers of initialization, and is cleared before the routine returns.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
static PUNICODE_STRING g_Path;

NTSTATUS ReadParameters(VOID)
{
    return g_Path->Length ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DriverObject);
    g_Path = RegistryPath;
    status = ReadParameters();
    g_Path = NULL;
    return status;
}
