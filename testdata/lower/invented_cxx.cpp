// The same in C++, where an unknown value is a class that converts to everything.
#include <vendor.h>
extern "C" void Free(void *);
int Ask();

class Device : public VendorBase {
public:
  long Start(PVENDOR_CONTEXT context, VENDOR_HANDLE handle);
  void *buffer;
};

long Device::Start(PVENDOR_CONTEXT context, VENDOR_HANDLE handle) {
  long status = VendorOpen(handle, &context);
  if (status < 0)
    return status;
  context->Length = Ask();
  buffer = context->Buffer;
  Free(context->Buffer);
  VendorClose(handle);
  return VENDOR_SUCCESS;
}

int Switch(VENDOR_KIND kind) {
  switch (kind) {
  case VENDOR_A: return Ask();
  default: return sizeof(VENDOR_CONTEXT);
  }
}

bool Compare(VENDOR_HANDLE a, VENDOR_HANDLE b) { return a == b && a != nullptr && 1 < a; }
void *Cast(VENDOR_HANDLE a) { return (void *)a; }
