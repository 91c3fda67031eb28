/*
 * The functions of bench.h as native methods of the Java class Jni, as one writes them by hand:
 * with the IDs looked up once, and errno and failures of callbacks minded.
 */
#include "bench.c"

#include <jni.h>
#include <stdio.h>

#define PACKAGE "dev/gatun/examples/benchmarks/"
#define NATIVE(type, name) \
    JNIEXPORT type JNICALL Java_dev_gatun_examples_benchmarks_Jni_##name

/* A native method gets its class, and may have no use for it. */
#pragma GCC diagnostic ignored "-Wunused-parameter"

static jclass point_class;
static jfieldID point_x;
static jfieldID point_y;
static jmethodID point_new;
static jmethodID order_compare;

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
    JNIEnv *env;
    if ((*vm)->GetEnv(vm, (void **) &env, JNI_VERSION_10) != JNI_OK) {
        return JNI_ERR;
    }
    jclass point = (*env)->FindClass(env, PACKAGE "Bench$Point");
    jclass order = (*env)->FindClass(env, "java/util/function/IntBinaryOperator");
    if (point == NULL || order == NULL) {
        return JNI_ERR;
    }
    point_class = (*env)->NewGlobalRef(env, point);
    point_x = (*env)->GetFieldID(env, point, "x", "I");
    point_y = (*env)->GetFieldID(env, point, "y", "I");
    point_new = (*env)->GetMethodID(env, point, "<init>", "(II)V");
    order_compare = (*env)->GetMethodID(env, order, "applyAsInt", "(II)I");
    return (*env)->ExceptionCheck(env) ? JNI_ERR : JNI_VERSION_10;
}

NATIVE(void, noop)(JNIEnv *env, jclass class) {
    bench_noop();
}

NATIVE(jint, add)(JNIEnv *env, jclass class, jint a, jint b) {
    return bench_add(a, b);
}

NATIVE(jlong, length)(JNIEnv *env, jclass class, jstring text) {
    const char *chars = (*env)->GetStringUTFChars(env, text, NULL);
    if (chars == NULL) {
        return 0;
    }
    size_t length = bench_length(chars);
    (*env)->ReleaseStringUTFChars(env, text, chars);
    return length;
}

NATIVE(jstring, name)(JNIEnv *env, jclass class) {
    return (*env)->NewStringUTF(env, bench_name());
}

NATIVE(jint, divide)(JNIEnv *env, jclass class, jint dividend, jint divisor, jintArray remainder) {
    int out = 0;
    int quotient = bench_divide(dividend, divisor, &out);
    (*env)->SetIntArrayRegion(env, remainder, 0, 1, &out);
    return quotient;
}

NATIVE(jint, checked)(JNIEnv *env, jclass class, jint number) {
    int returned = bench_checked(number);
    if (returned < 0) {
        char text[32];
        snprintf(text, sizeof text, "errno %d", errno);
        (*env)->ThrowNew(env, (*env)->FindClass(env, "java/io/IOException"), text);
    }
    return returned;
}

NATIVE(jobject, swap)(JNIEnv *env, jclass class, jobject point) {
    BenchPoint in = {
        (*env)->GetIntField(env, point, point_x),
        (*env)->GetIntField(env, point, point_y),
    };
    BenchPoint out = bench_swap(in);
    return (*env)->NewObject(env, point_class, point_new, out.x, out.y);
}

/* A few numbers are copied sooner than an array is held. */
NATIVE(jlong, sum)(JNIEnv *env, jclass class, jintArray numbers) {
    jint few[64];
    jsize count = (*env)->GetArrayLength(env, numbers);
    if (count <= 64) {
        (*env)->GetIntArrayRegion(env, numbers, 0, count, few);
        return bench_sum(few, count);
    }
    jint *all = (*env)->GetPrimitiveArrayCritical(env, numbers, NULL);
    if (all == NULL) {
        return 0;
    }
    int64_t sum = bench_sum(all, count);
    (*env)->ReleasePrimitiveArrayCritical(env, numbers, all, JNI_ABORT);
    return sum;
}

/* C hands nothing on to the comparison. */
static _Thread_local JNIEnv *sorting_env;
static _Thread_local jobject sorting_order;

/* No Java is entered while an exception is on its way. */
static int compare(const int *a, const int *b) {
    JNIEnv *env = sorting_env;
    if ((*env)->ExceptionCheck(env)) {
        return 0;
    }
    return (*env)->CallIntMethod(env, sorting_order, order_compare, *a, *b);
}

NATIVE(void, sort)(JNIEnv *env, jclass class, jintArray numbers, jobject order) {
    jint *all = (*env)->GetIntArrayElements(env, numbers, NULL);
    if (all == NULL) {
        return;
    }
    sorting_env = env;
    sorting_order = order;
    bench_sort(all, (*env)->GetArrayLength(env, numbers), compare);
    (*env)->ReleaseIntArrayElements(env, numbers, all, 0);
}
