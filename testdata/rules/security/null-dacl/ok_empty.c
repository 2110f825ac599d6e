// An empty list: nobody gets access.
#include <ntifs.h>

ACL TealEmpty;

NTSTATUS TealProtect(PSECURITY_DESCRIPTOR Descriptor, PACL List)
{
    NTSTATUS status;

    PAGED_CODE();
    UNREFERENCED_PARAMETER(List);
    status = RtlCreateSecurityDescriptor(Descriptor, SECURITY_DESCRIPTOR_REVISION);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = RtlCreateAcl(&TealEmpty, sizeof(TealEmpty), ACL_REVISION);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, &TealEmpty, FALSE);
}
