// A list is installed.
#include <ntifs.h>

NTSTATUS TealProtect(PSECURITY_DESCRIPTOR Descriptor, PACL List)
{
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(List);
    status = RtlCreateSecurityDescriptor(Descriptor, SECURITY_DESCRIPTOR_REVISION);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, List, FALSE);
}
