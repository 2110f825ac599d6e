/* irqlint kit: Windows implementation libraries, resources. May be read again once the framework is known. */
#ifdef __cplusplus
#include <wil/common.h>
#include <wil/wistd_memory.h>
#include <cxx/wil_resource.h>
#ifdef WIL_KERNEL_MODE
#include <cxx/wil_wdm.h>
#ifdef WDF_NO_OBJECT_ATTRIBUTES
#include <cxx/wil_wdf.h>
#endif
#endif
#endif
