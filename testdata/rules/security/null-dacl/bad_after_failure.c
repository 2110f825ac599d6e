// When there is no list, the object is opened to all.
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
        return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, List, FALSE); // expect: security/null-dacl
    }
    return RtlSetDaclSecurityDescriptor(Descriptor, TRUE, List, FALSE);
}
