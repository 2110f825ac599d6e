// The list is tested before.
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
    if (List == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, List, FALSE);
}
