#include "../kit/driverspecs.h"
/* Names of Microsoft's own making that its headers use outside of driverspecs.h and sal.h. */
#ifndef __drv_Mode_impl
#define __drv_Mode_impl(...)
#define _SA_annotes3(...)
#define _SAL1_2_Source_(name, arguments, annotations) annotations
#define _SAL_nop_impl_
#endif
