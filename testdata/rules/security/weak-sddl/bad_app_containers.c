// Applications of the store may do anything.
#include <ntddk.h>

VOID SnipeDescriptor(PUNICODE_STRING Sddl)
{
    RtlInitUnicodeString(Sddl, L"D:P(A;;GA;;;SY)(A;;GA;;;AC)"); // expect: security/weak-sddl
}
