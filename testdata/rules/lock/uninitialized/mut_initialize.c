// The one line that initializes the resource.
#include <wdm.h>

ERESOURCE GlobalTable;
static ULONG Rows;

VOID TableGrow(VOID)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&GlobalTable, TRUE);
    Rows++;
    ExReleaseResourceLite(&GlobalTable);
    KeLeaveCriticalRegion();
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    Rows = 0;
    ExInitializeResourceLite(&GlobalTable); // guard
    return STATUS_SUCCESS;
}
