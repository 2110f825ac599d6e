// The list was built when the driver started.
#include <ntifs.h>

PACL TealList;

NTSTATUS TealProtect(PSECURITY_DESCRIPTOR Descriptor, PACL List)
{
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(List);
    status = RtlCreateSecurityDescriptor(Descriptor, SECURITY_DESCRIPTOR_REVISION);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, TealList, FALSE);
}
